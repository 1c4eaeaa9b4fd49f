package org.xinfeng.planted.kinds;

/** Innocent: a record, with one of each allowed kind inside. */
public record Innocent(String value) {

    public enum Choice {
        ONE {
            @Override
            int number() {
                return 1;
            }
        };

        abstract int number();
    }

    public static class Trouble extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    public abstract static sealed class Outcome {

        public static final class Done extends Outcome {}
    }

    public interface Port {}

    public @interface Mark {}
}
