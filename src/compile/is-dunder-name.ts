const NAMES =
  'abs add aenter aexit aiter all and anext annotations await bases bool bytes cached call cause ceil class class_getitem closure code complex contains context copy debug deepcopy defaults del delattr delete delitem dict dir divmod doc enter eq exit file float floor floordiv format fspath func future ge get getattr getattribute getitem getnewargs getstate globals gt hash iadd iand ifloordiv ilshift imatmul imod import imul index init init_subclass instancecheck int invert ior ipow irshift isub iter itruediv ixor kwdefaults le len length_hint loader lshift lt main match_args matmul missing mod module mro mul name ne neg new next or package path pos post_init pow prepare pycache qualname radd rand rdivmod reduce reduce_ex repr reversed rfloordiv rlshift rmatmul rmod rmul ror round rpow rrshift rshift rsub rtruediv rxor self set set_name setattr setitem setstate sizeof slots spec str sub subclasscheck subclasses subclasshook suppress_context traceback truediv trunc type_params version warningregistry weakref wrapped xor'

const DUNDERS: ReadonlySet<string> = new Set(NAMES.split(' ').map(name => `__${name}__`))

/** Whether Markdown that means bold text, such as `__init__`, is one of Python's own names instead. */
export function isDunderName(markdown: string): boolean {
  return DUNDERS.has(markdown)
}
