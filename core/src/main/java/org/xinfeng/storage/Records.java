package org.xinfeng.storage;

import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Store;

/** The records of one station inside one unit of work. Not usable after the unit. */
public interface Records {

    /** The records of one kind. */
    <I extends Code, T> Store<I, T> store(Kind<I, T> kind);
}
