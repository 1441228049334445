// What of the system's library Swift does not see.
#ifndef GANGWEI_CSYSTEM_H
#define GANGWEI_CSYSTEM_H

// How many processors this process may use; at least 1.
int csystem_processors(void);

#endif
