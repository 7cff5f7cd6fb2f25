import type { Lang } from '../types.js'

/** Why something cannot be read, written or run, in English: by the system's error codes, and by words of our own. */
const en: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'its path is too long',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left for this user',
  EROFS: 'the disk is read-only',
  EIO: 'the disk fails',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  badName: 'its name is no UTF-8; give it another one',
  deadLink: 'a link to nothing',
  gone: 'it is gone',
  notFile: 'it is no file',
  noProgram: 'there is no such program',
  notPython: 'it does not answer as a Python does',
}

const ko: typeof en = {
  EACCES: '권한이 없습니다',
  EPERM: '권한이 없습니다',
  ELOOP: '링크가 자기 자신으로 돌아옵니다',
  ENAMETOOLONG: '경로가 너무 깁니다',
  ENOSPC: '디스크에 남은 공간이 없습니다',
  EDQUOT: '이 사용자에게 남은 공간이 없습니다',
  EROFS: '읽기 전용 디스크입니다',
  EIO: '디스크 오류입니다',
  ERR_FS_FILE_TOO_LARGE: '2 GB보다 큽니다',
  badName: '이름이 UTF-8이 아닙니다. 이름을 바꾸세요',
  deadLink: '링크가 가리키는 파일이 없습니다',
  gone: '없어졌습니다',
  notFile: '파일이 아닙니다',
  noProgram: '그런 프로그램이 없습니다',
  notPython: '파이썬처럼 답하지 않습니다',
}

/** A reason in the reader's language; one that is not known is given as it is, as `EMFILE`. */
export function wordReason(reason: string, lang: Lang): string {
  return (lang === 'ko' ? ko : en)[reason] ?? reason
}
