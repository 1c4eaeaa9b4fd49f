package org.xinfeng.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Ways into a record class: its accessors and its constructor, of plain objects. */
final class Handles {

    private Handles() {}

    static MethodHandle accessor(MethodHandles.Lookup lookup, Method method) {
        try {
            method.setAccessible(true);
            return lookup.unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException | RuntimeException e) {
            throw notAccessible(method.getDeclaringClass(), e);
        }
    }

    static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> type, Class<?>... types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            MethodHandle handle = lookup.unreflectConstructor(constructor);
            return handle.asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw notAccessible(type, e);
        }
    }

    private static IllegalArgumentException notAccessible(Class<?> type, Exception cause) {
        return new IllegalArgumentException(
                type.getName() + " is not accessible; make it public in an exported package or open its package",
                cause);
    }
}
