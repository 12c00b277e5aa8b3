package nl.koers.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/// Tells the database at the start of every transaction who looks, so that row-level security can be the second
/// lock (R90).
///
/// Set for the transaction only: outside one the setting is empty and the policies show nothing.
@Component("transactionManager")
class ViewerTransactions extends JdbcTransactionManager {
    private static final String SET_VIEWER =
            "select set_config('koers.viewer', ?, true), set_config('koers.program', ?, true)";

    ViewerTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var settings = settings(Acting.viewer());
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement statement = connection.prepareStatement(SET_VIEWER)) {
            statement.setString(1, settings.get("viewer"));
            statement.setString(2, settings.get("program"));
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("Could not tell the database who looks", e);
        }
    }

    static Map<String, String> settings(Viewer viewer) {
        var person = viewer.person();
        return Map.of(
                "viewer", person == null ? "" : person.toString(), "program", viewer.isProgram() ? viewer.name() : "");
    }
}
