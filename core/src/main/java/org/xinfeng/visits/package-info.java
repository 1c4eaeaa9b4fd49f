/** What is owed to residents and when: duties, their occurrences, the due list, and the visits that answer them. */
@NullMarked
package org.xinfeng.visits;

import org.jspecify.annotations.NullMarked;
