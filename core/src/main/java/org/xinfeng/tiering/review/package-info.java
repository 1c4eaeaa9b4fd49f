/** Review of rule books before they are published: what no trial with some people would show. */
@NullMarked
package org.xinfeng.tiering.review;

import org.jspecify.annotations.NullMarked;
