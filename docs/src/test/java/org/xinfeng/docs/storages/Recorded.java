package org.xinfeng.docs.storages;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that writes down the text of every statement. */
final class Recorded {

    private final DataSource dataSource;
    private final Set<String> statements = Collections.synchronizedSet(new LinkedHashSet<>());

    Recorded(DataSource real) {
        this.dataSource = wrapped(DataSource.class, real);
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** Each text once, in the order of the first time; what was sent together apart. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    private <A> A wrapped(Class<A> as, A real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (arguments != null
                    && arguments.length > 0
                    && arguments[0] instanceof String sql
                    && isSql(method.getName())) {
                for (String one : sql.split(";")) {
                    statements.add(one.strip());
                }
            }
            try {
                Object answer = method.invoke(real, arguments);
                if (answer instanceof Connection connection) {
                    return wrapped(Connection.class, connection);
                }
                return method.getName().equals("createStatement")
                        ? wrapped(Statement.class, (Statement) answer)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return as.cast(Proxy.newProxyInstance(as.getClassLoader(), new Class<?>[] {as}, handler));
    }

    private static boolean isSql(String method) {
        return method.startsWith("prepare") || method.startsWith("execute") || method.equals("addBatch");
    }
}
