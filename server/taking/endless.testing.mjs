// What a file would do to its thread that never comes to an end.
for (;;);
