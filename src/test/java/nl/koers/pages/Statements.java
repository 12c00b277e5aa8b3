package nl.koers.pages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Remembers what was asked of the database, so that a test can say how many statements a page costs.
public class Statements implements BeanPostProcessor {
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static volatile @Nullable Ear ear;
    /// Only between `forget` and `asked`: a test that writes a million times leaves nothing here.
    private static volatile boolean listening;

    /// How many connections this thread holds. A request that asks for a second one while it holds the first waits for
    /// others that do the same, and with as many as there are connections nobody gets any further: refused here.
    private static final ThreadLocal<Integer> HELD = ThreadLocal.withInitial(() -> 0);

    /// Hears every question to the database just before it is put, on the connection and as the viewer of that moment.
    public interface Ear {
        /// @param filledIn the calls that filled in its parameters
        void hearsQuestion(Connection connection, String sql, List<FilledIn> filledIn) throws SQLException;

        /// The same, for what changes rows.
        void hearsChange(Connection connection, String sql, List<FilledIn> filledIn) throws SQLException;
    }

    /// One call that filled in a parameter.
    public record FilledIn(Method method, Object[] arguments) {
        public void into(PreparedStatement other) throws SQLException {
            try {
                method.invoke(other, arguments);
            } catch (ReflectiveOperationException e) {
                throw new SQLException(e);
            }
        }
    }

    /// Lets somebody listen, or nobody any more.
    public static void listen(@Nullable Ear listener) {
        ear = listener;
    }

    /// Forgets what was before, and listens.
    static void forget() {
        ASKED.clear();
        listening = true;
    }

    /// What was asked since, without telling the database who looks and without keeping the session, which now and
    /// then notes that it was used.
    static List<String> asked() {
        listening = false;
        return ASKED.stream()
                .filter(sql -> !sql.contains("set_config("))
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("people.session"))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Remembering(database) : bean;
    }

    private static final class Remembering extends DelegatingDataSource {
        Remembering(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var held = HELD.get();
            if (VisitorRequests.isAnswer() && held > 0) {
                throw new IllegalStateException("A request asks for a second connection while it holds one");
            }
            HELD.set(held + 1);
            try {
                return remembering(super.getConnection());
            } catch (SQLException | RuntimeException e) {
                HELD.set(held);
                throw e;
            }
        }

        private static Connection remembering(Connection connection) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            HELD.set(HELD.get() - 1);
                        }
                        var result = invoke(connection, method, arguments);
                        return result instanceof PreparedStatement statement && arguments[0] instanceof String sql
                                ? remembering(connection, statement, sql)
                                : result;
                    });
        }

        private static PreparedStatement remembering(Connection connection, PreparedStatement statement, String sql) {
            var filledIn = new ArrayList<FilledIn>();
            return (PreparedStatement) Proxy.newProxyInstance(
                    PreparedStatement.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (_, method, arguments) -> {
                        var listener = VisitorRequests.isOne() ? ear : null;
                        if (listening
                                && VisitorRequests.isOne()
                                && method.getName().startsWith("execute")) {
                            ASKED.add(sql);
                        }
                        if (listener != null && method.getName().equals("executeQuery")) {
                            listener.hearsQuestion(connection, sql, filledIn);
                        } else if (listener != null && method.getName().equals("executeUpdate")) {
                            listener.hearsChange(connection, sql, filledIn);
                        } else if (listener != null && method.getName().startsWith("set") && arguments.length > 1) {
                            filledIn.add(new FilledIn(method, arguments));
                        }
                        return invoke(statement, method, arguments);
                    });
        }

        private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
