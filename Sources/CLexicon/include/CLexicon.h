// The lexicon's text files, embedded by the C compiler (C23 #embed), which takes no time where Swift literals of
// this size take minutes.
#ifndef GANGWEI_CLEXICON_H
#define GANGWEI_CLEXICON_H

#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} clexicon_file;

extern const size_t clexicon_file_count;

// The file at an index below clexicon_file_count.
clexicon_file clexicon_file_at(size_t index);

#endif
