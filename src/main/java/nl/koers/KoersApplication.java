package nl.koers;

import nl.koers.database.Backups;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/// Koers: the quality system of Samen Opleiden, from first document to lessons learned.
@Modulithic(
        systemName = "Koers",
        sharedModules = {"database", "ui", "access", "record", "qualityframework", "register", "mail", "people"})
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class KoersApplication {
    public static void main(String[] args) {
        if (Backups.isAsked(args)) System.exit(Backups.carryOut(args));
        var koers = SpringApplication.run(KoersApplication.class, args);
        // Started for one errand, such as an import, it has done that by now.
        if (koers.getEnvironment().containsProperty("koers.errand")) System.exit(SpringApplication.exit(koers));
    }
}
