#!/usr/bin/env python3
"""Runs a command in a terminal and prints what the terminal showed: `terminal.py ANSWER COMMAND ARGUMENT…`.

When the command asks for a password, ANSWER is typed. The status is the command's.
"""

import os
import pty
import sys

answer, command = sys.argv[1], sys.argv[2:]
process, terminal = pty.fork()
if process == 0:
    os.execvp(command[0], command)
shown = b""
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    shown += data
    if b"Password of" in data:
        os.write(terminal, answer.encode() + b"\n")
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
