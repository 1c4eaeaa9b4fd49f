package org.xinfeng.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The world failed, not the caller and not the domain: the storage is closed, unreachable, full, damaged, or written by
 * a newer library.
 *
 * <p>The message is one sentence for the operator: what happened, where, and what to do. It carries no personal data.
 */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
