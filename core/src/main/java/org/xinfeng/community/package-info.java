/** What a station does with others: time together that is no visit, partners, gifts, applications for benefits, honours. */
@NullMarked
package org.xinfeng.community;

import org.jspecify.annotations.NullMarked;
