package org.xinfeng.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves one plain value into a cell and back, refusing what cannot be kept as it is. */
abstract class Scalar {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

    private final Shape.Type type;

    private Scalar(Shape.Type type) {
        this.type = type;
    }

    final Shape.Type type() {
        return type;
    }

    abstract Object toCell(String name, Object value);

    abstract Object fromCell(String name, Object cell);

    /** The scalar for a class, or null if it is not kept in one cell. */
    static @Nullable Scalar of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == long.class || type == Long.class) {
            return LONG;
        }
        if (type == int.class || type == Integer.class) {
            return INT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return YES_NO;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        if (type.isEnum()) {
            return new EnumScalar(type);
        }
        return isCode(type) ? new CodeScalar(type) : null;
    }

    private static boolean isCode(Class<?> type) {
        if (!Code.class.isAssignableFrom(type) || !type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    /**
     * Checks text.
     *
     * @throws IllegalArgumentException if it cannot be kept as it is
     */
    static String checkText(String name, String text) {
        int length = text.length();
        if (length > Shape.MAX_TEXT) {
            throw new IllegalArgumentException(
                    name + " must have at most " + Shape.MAX_TEXT + " characters but has " + length);
        }
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x80) {
                blank = false;
            } else if (c == 0) {
                throw new IllegalArgumentException(name + " must not hold the character 0");
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException(name + " holds half a surrogate pair");
                }
                i++;
                blank = false;
            } else if (Character.isLowSurrogate(c)) {
                throw new IllegalArgumentException(name + " holds half a surrogate pair");
            } else if (!Character.isWhitespace(c)) {
                blank = false;
            }
        }
        if (blank) {
            throw new IllegalArgumentException(name + " must be absent or not blank");
        }
        return text;
    }

    static LocalDate checkDate(String name, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException(name + " must be in the years 1 to 9999");
        }
        return date;
    }

    static Instant checkInstant(String name, Instant instant) {
        if (instant.getNano() % 1000 != 0) {
            throw new IllegalArgumentException(name + " must not be finer than a microsecond");
        }
        if (instant.isBefore(FIRST) || instant.isAfter(END)) {
            throw new IllegalArgumentException(name + " must be in the years 1 to 9999");
        }
        return instant;
    }

    private static <C> C cast(String name, Class<C> type, Object cell) {
        if (!type.isInstance(cell)) {
            throw new IllegalArgumentException(name + " must be a " + type.getSimpleName() + " but is a "
                    + cell.getClass().getSimpleName());
        }
        return type.cast(cell);
    }

    private static final Scalar TEXT = new Scalar(Shape.Type.TEXT) {
        @Override
        Object toCell(String name, Object value) {
            return checkText(name, (String) value);
        }

        @Override
        Object fromCell(String name, Object cell) {
            return checkText(name, cast(name, String.class, cell));
        }
    };

    private static final Scalar LONG = new Scalar(Shape.Type.INTEGER) {
        @Override
        Object toCell(String name, Object value) {
            return value;
        }

        @Override
        Object fromCell(String name, Object cell) {
            return cast(name, Long.class, cell);
        }
    };

    private static final Scalar INT = new Scalar(Shape.Type.INTEGER) {
        @Override
        Object toCell(String name, Object value) {
            return ((Integer) value).longValue();
        }

        @Override
        Object fromCell(String name, Object cell) {
            long number = cast(name, Long.class, cell);
            if (number != (int) number) {
                throw new IllegalArgumentException(name + " must fit an int but does not");
            }
            return (int) number;
        }
    };

    private static final Scalar YES_NO = new Scalar(Shape.Type.YES_NO) {
        @Override
        Object toCell(String name, Object value) {
            return value;
        }

        @Override
        Object fromCell(String name, Object cell) {
            return cast(name, Boolean.class, cell);
        }
    };

    private static final Scalar DATE = new Scalar(Shape.Type.DATE) {
        @Override
        Object toCell(String name, Object value) {
            return checkDate(name, (LocalDate) value);
        }

        @Override
        Object fromCell(String name, Object cell) {
            return checkDate(name, cast(name, LocalDate.class, cell));
        }
    };

    private static final Scalar INSTANT = new Scalar(Shape.Type.INSTANT) {
        @Override
        Object toCell(String name, Object value) {
            return checkInstant(name, (Instant) value);
        }

        @Override
        Object fromCell(String name, Object cell) {
            return checkInstant(name, cast(name, Instant.class, cell));
        }
    };

    private static final class EnumScalar extends Scalar {

        private final Map<String, Object> constants = new LinkedHashMap<>();

        EnumScalar(Class<?> type) {
            super(Shape.Type.CODE);
            for (Object constant : type.getEnumConstants()) {
                constants.put(Code.check("constant of " + type.getName(), ((Enum<?>) constant).name()), constant);
            }
        }

        @Override
        Object toCell(String name, Object value) {
            return ((Enum<?>) value).name();
        }

        @Override
        Object fromCell(String name, Object cell) {
            Object constant = constants.get(cell);
            if (constant == null) {
                throw new IllegalArgumentException(name + " is not one of " + constants.keySet());
            }
            return constant;
        }
    }

    private static final class CodeScalar extends Scalar {

        private final MethodHandle constructor;

        CodeScalar(Class<?> type) {
            super(Shape.Type.CODE);
            this.constructor = Handles.constructor(MethodHandles.lookup(), type, String.class);
        }

        @Override
        Object toCell(String name, Object value) {
            return Code.check(name, ((Code) value).value());
        }

        @Override
        Object fromCell(String name, Object cell) {
            try {
                return constructor.invokeExact(new Object[] {cast(name, String.class, cell)});
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
