package nl.koers.people.internal.accounts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/// Who is logged in stands in the database, so that a node may stop and another goes on. Of the id that a browser
/// holds there is only the hash: who reads the table cannot be anybody.
///
/// A page costs one statement to find the session and one to note that it was used, which writes once a minute. Who
/// reads without logging in, and style and font files, cost none.
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionsInDatabase {
    /// What a session may hold: who is logged in, the token, a message for the next page.
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=20;maxarray=100000;java.lang.*;java.util.**;java.time.**;org.springframework.security.**;"
                    + "org.springframework.util.*;org.springframework.web.servlet.*;nl.koers.**;!*");
    private static final String BEGIN = """
            insert into people.session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
            values (?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select s.primary_id, v.id session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
              from (values (?::text)) v (id)
              join people.session s on s.session_id = encode(sha256(convert_to(v.id, 'UTF8')), 'hex')
              left join people.session_attributes a on a.session_primary_id = s.primary_id""";
    private static final String END = """
            delete from people.session
             where session_id = encode(sha256(convert_to(?, 'UTF8')), 'hex') and max_inactive_interval >= 0""";
    private static final String NOTE_USE = """
            update people.session s
               set session_id = v.mark, last_access_time = v.used, max_inactive_interval = v.idle, expiry_time = v.expiry, principal_name = v.who
              from (select encode(sha256(convert_to(given.id, 'UTF8')), 'hex') mark, given.*
                      from (values (?::text, ?::bigint, ?::int, ?::bigint, ?::text)) given (id, used, idle, expiry, who)) v
             where s.primary_id = ? and (s.last_access_time < v.used - 60000
                or (s.session_id, s.max_inactive_interval, s.principal_name) is distinct from (v.mark, v.idle, v.who))""";

    /// Two requests of one session may both be the first to keep something under a name, on one node or two; and the
    /// session may end meanwhile.
    private static final String KEEP = """
            insert into people.session_attributes (session_primary_id, attribute_name, attribute_bytes)
            select v.* from (values (?::text, ?::text, ?::bytea)) v (id, name, bytes)
             where exists (select 1 from people.session s where s.primary_id = v.id)
                on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

    /// In order: the repository takes rows that follow each other for one session.
    private static final String OF_PERSON = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
              from people.session s
              left join people.session_attributes a on a.session_primary_id = s.primary_id
             where s.principal_name = ? order by s.primary_id""";

    @Bean
    JdbcIndexedSessionRepository sessionRepository(
            JdbcOperations db, AsProgram program, @Value("${server.servlet.session.timeout:8h}") Duration idle) {
        var sessions = new JdbcIndexedSessionRepository(db, new TransactionOperations() {
            @Override
            @SuppressWarnings("NullAway") // the repository asks for results that may be null
            public <T> @Nullable T execute(TransactionCallback<T> action) {
                return program.call(() -> action.doInTransaction(new SimpleTransactionStatus()));
            }
        });
        sessions.setTableName(String.join(".", "people", "session"));
        sessions.setCreateSessionAttributeQuery(KEEP);
        sessions.setCreateSessionQuery(BEGIN);
        sessions.setGetSessionQuery(FIND);
        sessions.setDeleteSessionQuery(END);
        sessions.setUpdateSessionQuery(NOTE_USE);
        sessions.setListSessionsByPrincipalNameQuery(OF_PERSON);
        sessions.setDefaultMaxInactiveInterval(idle);
        sessions.setConversionService(conversion());
        sessions.setCleanupCron("0 */10 * * * *");
        return sessions;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("KOERS");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @SuppressWarnings("NullAway") // the service takes a null from its converters
    private static GenericConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionsInDatabase::read);
        return conversion;
    }

    /// What an earlier Koers wrote and this one cannot read, counts as not there: one logs in again.
    private static @Nullable Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            return null;
        }
    }
}
