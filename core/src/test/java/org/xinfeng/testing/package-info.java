/**
 * For tests of a host's own policies: jqwik arbitraries of facts, persons, rule books and packs, the laws of tiering as ready
 * properties, and reports that show a counter-example in full. Published as a jar of its own.
 */
@NullMarked
package org.xinfeng.testing;

import org.jspecify.annotations.NullMarked;
