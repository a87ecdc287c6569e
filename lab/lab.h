/* What a chapter's program offers to the page: its table of parameters, and its experiments one by one. */
#ifndef LAB_H
#define LAB_H
#include <stdint.h>
#include "workshop.h"
#define PAGE __attribute__((visibility("default"), used))
const parameter *lab_table(void);
PAGE void lab_run(uint32_t experiment);
#endif
