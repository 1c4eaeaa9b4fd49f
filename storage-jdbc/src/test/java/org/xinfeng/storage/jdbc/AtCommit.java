package org.xinfeng.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What happens when a unit is committed. */
interface AtCommit {

    /** Commits, or fails before or after. */
    void commit(Connection connection) throws SQLException;

    /** The same data source with this at each commit. */
    static DataSource of(DataSource source, AtCommit atCommit) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object answer = call(() -> method.invoke(source, arguments));
            return answer instanceof Connection connection ? watched(connection, atCommit) : answer;
        });
    }

    private static Connection watched(Connection connection, AtCommit atCommit) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                atCommit.commit(connection);
                return null;
            }
            return call(() -> method.invoke(connection, arguments));
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(AtCommit.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A call by reflection. */
    interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
