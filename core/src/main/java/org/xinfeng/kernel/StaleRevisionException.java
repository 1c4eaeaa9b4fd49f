package org.xinfeng.kernel;

/**
 * A record was put that another unit of work has changed since it was read, or that exists although it must not. The
 * whole unit is lost; read again and decide again.
 */
public final class StaleRevisionException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;
    private final long readAt;
    private final long found;

    /**
     * @param readAt the revision the put named, 0 for a record that must not exist
     * @param found the revision in the storage, 0 for a record that does not exist
     */
    public StaleRevisionException(String kind, String id, long readAt, long found) {
        super("The " + kind + " " + id + " was put as read at revision " + readAt + " but is at revision " + found
                + "; read it again and decide again.");
        this.kind = kind;
        this.id = id;
        this.readAt = readAt;
        this.found = found;
    }

    /** The code of the kind. */
    public String kind() {
        return kind;
    }

    /** The id of the record. */
    public String id() {
        return id;
    }

    /** The revision the put named, 0 for a record that must not exist. */
    public long readAt() {
        return readAt;
    }

    /** The revision in the storage, 0 for a record that does not exist. */
    public long found() {
        return found;
    }
}
