package com.betterfleet.bfflow.maven;

import com.betterfleet.bfflow.Governed;
import com.betterfleet.bfflow.answer.Answer;
import com.betterfleet.bfflow.answer.Problem;
import com.betterfleet.bfflow.check.Finding;
import com.betterfleet.bfflow.file.OutputFile;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.mirror.Mirror;
import com.betterfleet.bfflow.linear.mirror.MirrorCsv;
import com.betterfleet.bfflow.linear.mirror.MirrorJson;
import com.betterfleet.bfflow.linear.mirror.ToDo;
import com.betterfleet.bfflow.linear.reading.LinearApi;
import com.betterfleet.bfflow.linear.reading.Snapshot;
import com.betterfleet.bfflow.policy.PolicyException;
import com.betterfleet.bfflow.repository.UnreadableException;
import com.betterfleet.bfflow.text.Count;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Says what Linear should hold, and, where it is known what it holds, where that differs. Writes <code>linear.json</code>, and
 * <code>linear.csv</code> for Linear's importer; never writes anything to Linear. It asks Linear only if it is told to, with
 * <code>bfflow.linear.online</code>, or with a token on the command line (<code>-Dbfflow.linear.token</code>); the token is
 * better kept in <code>LINEAR_API_KEY</code> or in <code>settings.xml</code>.
 */
@Mojo(name = "linear", requiresProject = false, threadSafe = true)
public final class LinearMojo extends AbstractReadingMojo {

    private static final String DRIFT = "linear-drift";

    private final SettingsDecrypter decrypter;

    /** What was exported from Linear: files, from the root, as CSV or as JSON. */
    @Parameter(property = "bfflow.linear.export")
    private List<String> linearExport = List.of();

    /** Reads Linear itself. */
    @Parameter(property = "bfflow.linear.online", defaultValue = "false")
    private boolean linearOnline;

    /** Where Linear's API is, for those who reach it through something else. */
    @Parameter(property = "bfflow.linear.url")
    private @Nullable String linearUrl;

    /** The server in <code>settings.xml</code> whose password is the token. */
    @Parameter(property = "bfflow.linear.server", defaultValue = LinearToken.SERVER)
    private String linearServer = LinearToken.SERVER;

    /** Writes what Linear holds into <code>bfflow-linear.json</code>, to be committed: later builds compare with that. */
    @Parameter(property = "bfflow.linear.snapshot", defaultValue = "false")
    private boolean linearSnapshot;

    /** The address of the repository's root in the forge, if it is not that of the policy. */
    @Parameter(property = "bfflow.linear.source")
    private @Nullable String linearSource;

    /** Made by Maven. */
    @Inject
    public LinearMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    void run(Path root) throws MojoExecutionException, PolicyException, UnreadableException, IOException {
        Governed governed = read(root).withExport(linearExport);
        LinearToken token = new LinearToken(session(), decrypter, linearServer);
        boolean online = linearOnline || token.isOnCommandLine();
        if (online) {
            governed = governed.with(online(governed.policy().linear().teams(), token));
        }
        if (linearSnapshot) {
            snapshot(root, governed, online);
        }
        Mirror mirror = governed.mirror(Optional.ofNullable(linearSource));
        List<String> files = List.of(
                named(root, OutputFile.write(output(root), "linear.json", MirrorJson.file(mirror))),
                named(
                        root,
                        OutputFile.write(
                                output(root), "linear.csv", MirrorCsv.of(mirror).getBytes(StandardCharsets.UTF_8))));
        List<Finding> drift = governed.check(today(), Optional.empty()).findings().stream()
                .filter(finding -> finding.rule().equals(DRIFT) && finding.isOpen())
                .toList();
        print(drift);
        if (format() == Format.JSON) {
            answer(new Answer(drift.isEmpty(), json -> MirrorJson.write(json, mirror), Problem.of(drift)));
        } else {
            StandardOutput.print(ToDo.of(mirror, governed.inputs().workspace().isPresent()));
            getLog().info("bfflow: " + String.join(" and ", files) + " written");
        }
    }

    private Workspace online(List<String> teams, LinearToken token) throws MojoExecutionException, IOException {
        if (!linearExport.isEmpty()) {
            throw new MojoExecutionException("bfflow.linear.export and reading Linear itself do not go together");
        }
        if (session().isOffline()) {
            throw new MojoExecutionException("Linear cannot be read, because Maven is offline (-o); leave that out,"
                    + " or name an export: -Dbfflow.linear.export=export.csv");
        }
        return LinearApi.at(address(), token.get()).read(teams, Snapshot.FILE);
    }

    private URI address() throws MojoExecutionException {
        try {
            return linearUrl == null ? LinearApi.ADDRESS : URI.create(linearUrl.strip());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("bfflow.linear.url is no address: " + linearUrl);
        }
    }

    private void snapshot(Path root, Governed governed, boolean online) throws MojoExecutionException, IOException {
        if (!online && linearExport.isEmpty()) {
            throw new MojoExecutionException("there is nothing to write into " + Snapshot.FILE
                    + "; name an export, or read Linear with -Dbfflow.linear.online=true");
        }
        Workspace workspace = governed.inputs().workspace().orElseThrow();
        OutputFile.write(root, Snapshot.FILE, Snapshot.file(workspace));
        getLog().info("bfflow: " + Snapshot.FILE + " written: "
                + Count.of(workspace.issues().size(), "issue"));
    }
}
