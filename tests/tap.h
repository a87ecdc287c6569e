/* What a test in C needs to speak TAP to prove: ok, near, note, done_testing. */
#ifndef TAP_H
#define TAP_H
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

static int tap_count, tap_failures;

/* The test passes if `good' holds; the rest says, as printf, what is tested. A failure shows where it stands. */
#define ok(good, ...) tap_result((good), __FILE__, __LINE__, __VA_ARGS__)

/* The test passes if `got' is within `tolerance' of `expected'; a failure shows all three. */
#define near(got, expected, tolerance, ...) tap_near((got), (expected), (tolerance), __FILE__, __LINE__, __VA_ARGS__)

static inline bool tap_report(bool good, const char *file, int line, const char *format, va_list arguments)
{
  printf("%s %d - ", good ? "ok" : "not ok", ++tap_count);
  vprintf(format, arguments);
  putchar('\n');
  if (!good) {
    tap_failures++;
    printf("#   failed at %s, line %d\n", file, line);
  }
  fflush(stdout);
  return good;
}

static inline bool tap_result(bool good, const char *file, int line, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  tap_report(good, file, line, format, arguments);
  va_end(arguments);
  return good;
}

static inline bool tap_near(double got, double expected, double tolerance, const char *file, int line, const char *format, ...)
{
  const bool good = fabs(got - expected) <= tolerance;
  va_list arguments;
  va_start(arguments, format);
  tap_report(good, file, line, format, arguments);
  va_end(arguments);
  if (!good) printf("#   got %.17g, expected %.17g within %.3g: off by %.3g\n", got, expected, tolerance, fabs(got - expected));
  return good;
}

/* To be returned by main: states how many tests there were, and 1 if any failed. */
static inline int done_testing(void)
{
  printf("1..%d\n", tap_count);
  return tap_failures != 0;
}
#endif
