// Linked into the static executable of `make dist` only. It runs before Swift's library starts, which would need /proc for
// two things: the arguments, and the folder of its own programs (for backtraces, of which a stripped program has none);
// without the second it ends the process. An empty root has no /proc.
#include <stdlib.h>

void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc);

__attribute__((constructor(101))) static void gangwei_start(int argc, char **argv) {
  _swift_stdlib_overrideUnsafeArgvArgc(argv, argc);
  setenv("SWIFT_ROOT", "/", 0);
}
