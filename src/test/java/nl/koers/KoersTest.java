package nl.koers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.koers.matrix.DossierFiles;
import nl.koers.matrix.Dossiers;
import nl.koers.pages.Statements;
import nl.koers.pages.VisitorRequests;
import nl.koers.people.internal.federation.TestProviders;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// A test against the whole, running Koers, on a real PostgreSQL that begins empty.
///
/// All such tests share one application and one database, so a test makes its own people and things and never counts
/// on being alone. Whoever needs other settings takes another place too, with
/// `@TestPropertySource(properties = "koers.data=target/test-data-…")`: a Koers does not share its data.
///
/// The settings stand here and not in a file, because here no environment variable of the developer overrules them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ActiveProfiles("test")
@Import({Statements.class, VisitorRequests.class, Dossiers.Tools.class, DossierFiles.class, TestProviders.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "koers.data=target/test-data",
            "koers.database.url=",
            "koers.ticks=false",
            "koers.api.per-minute=1000",
            "koers.database.fresh=true",
            "koers.database.settings=fsync=off,synchronous_commit=off,full_page_writes=off"
        })
public @interface KoersTest {}
