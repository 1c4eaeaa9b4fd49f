/** Real database servers for tests, examples and benchmarks: started, killed and started again on the same data. */
@NullMarked
package org.xinfeng.storage.jdbc.servers;

import org.jspecify.annotations.NullMarked;
