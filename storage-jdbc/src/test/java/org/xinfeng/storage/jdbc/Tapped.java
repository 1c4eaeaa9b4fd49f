package org.xinfeng.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** A data source that shows every text of SQL to a listener before the database sees it; the listener may cut it off. */
final class Tapped {

    private Tapped() {}

    /** Hears a statement that is about to be run. */
    interface Listener {
        void hears(String sql) throws SQLException;
    }

    static DataSource over(DataSource source, Listener listener) {
        return wrap(
                DataSource.class,
                source,
                (method, arguments, answer) ->
                        answer instanceof Connection connection ? connection(connection, listener) : answer);
    }

    private static Connection connection(Connection connection, Listener listener) {
        return wrap(Connection.class, connection, (method, arguments, answer) -> {
            if (answer instanceof PreparedStatement prepared) {
                return statement(PreparedStatement.class, prepared, (String) arguments[0], listener);
            }
            return answer instanceof Statement statement ? statement(Statement.class, statement, "", listener) : answer;
        });
    }

    private static <S extends Statement> S statement(Class<S> type, S statement, String prepared, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                Tapped.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        boolean given = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
                        listener.hears(given ? (String) arguments[0] : prepared);
                    }
                    return call(statement, method, arguments);
                }));
    }

    private interface Answer {
        Object of(Method method, Object[] arguments, Object answer) throws SQLException;
    }

    private static <T> T wrap(Class<T> type, T wrapped, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                Tapped.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.of(
                        method,
                        Objects.requireNonNullElse(arguments, new Object[0]),
                        call(wrapped, method, arguments))));
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
