package com.betterfleet.bfflow.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * The token with which Linear is read. It is no parameter of a goal: Maven prints those for {@code -X}, and they could be
 * written into a POM.
 */
final class LinearToken {

    /** The server in the settings that has it. */
    static final String SERVER = "linear";

    private static final String PROPERTY = "bfflow.linear.token";
    private static final String VARIABLE = "LINEAR_API_KEY";

    private final MavenSession session;
    private final SettingsDecrypter decrypter;
    private final String server;

    LinearToken(MavenSession session, SettingsDecrypter decrypter, String server) {
        this.session = session;
        this.decrypter = decrypter;
        this.server = server;
    }

    /** Whether somebody gave it for this run, and so wants Linear to be read. */
    boolean isOnCommandLine() {
        return property().isPresent();
    }

    /** It, from the command line, the environment or the settings. */
    String get() throws MojoExecutionException {
        return property()
                .or(() -> some(System.getenv(VARIABLE)))
                .or(this::setting)
                .orElseThrow(() -> new MojoExecutionException("there is no token to read Linear with; put it into the"
                        + " environment, as " + VARIABLE + ", or into settings.xml, as the password of the server '"
                        + server + "'"));
    }

    private Optional<String> property() {
        return some(session.getUserProperties().getProperty(PROPERTY));
    }

    private Optional<String> setting() {
        Server stated = session.getSettings().getServer(server);
        return stated == null
                ? Optional.empty()
                : some(decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(stated))
                        .getServer()
                        .getPassword());
    }

    private static Optional<String> some(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
