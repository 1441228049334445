// What of the system's library Swift does not see.
#ifndef GANGWEI_CSYSTEM_H
#define GANGWEI_CSYSTEM_H

// How many processors this process may use; at least 1.
int csystem_processors(void);

// Keeps memory that was freed for what is asked for next, up to some tens of MiB for each thread.
void csystem_keep_memory(void);

#endif
