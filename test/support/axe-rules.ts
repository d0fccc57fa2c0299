/**
 * The rules of axe that every run has: all that it knows of WCAG 2.2 AA, and its best practices, such as that each landmark
 * has a name of its own.
 */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that must run, whatever is turned off by default. */
export const AXE_RULES = ['landmark-unique', 'target-size'];
