#!/usr/bin/env node

require('../dist/open-door.cjs').openDoor(process)
