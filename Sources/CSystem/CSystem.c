#define _GNU_SOURCE
#include "CSystem.h"

#include <malloc.h>
#include <sched.h>

int csystem_processors(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
  int count = CPU_COUNT(&set);
  return count < 1 ? 1 : count;
}

void csystem_keep_memory(void) {
#ifdef __GLIBC__
  // The one is the largest there is.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}
