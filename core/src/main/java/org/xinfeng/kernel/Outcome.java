package org.xinfeng.kernel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a desk answers when the domain may say no: done with a value, or refused because. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused; nothing was stored. */
    record Refused<T>(Refusal because) implements Outcome<T> {}

    /** Thrown by {@link Outcome#orElseThrow()}; a unit of work that throws it leaves nothing. */
    final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final Refusal refusal;

        public RefusedException(Refusal refusal) {
            super(refusal.toString());
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** A refusal with details given as name, value, name, value. */
    static <T> Outcome<T> refused(Refusal.Reason reason, Object... namesAndValues) {
        return new Refused<>(Refusal.because(reason, namesAndValues));
    }

    /** One of two functions, by what happened. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Refused<T> no) {
            return refused.apply(no.because());
        }
        return done.apply(((Done<T>) this).value());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return fold(value -> Outcome.done(function.apply(value)), Outcome::refused);
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> function) {
        return fold(function, Outcome::refused);
    }

    default Outcome<T> ifRefused(Consumer<? super Refusal> action) {
        refusal().ifPresent(action);
        return this;
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> no ? Optional.of(no.because()) : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws RefusedException if it was refused
     */
    default T orElseThrow() {
        return fold(value -> value, refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
