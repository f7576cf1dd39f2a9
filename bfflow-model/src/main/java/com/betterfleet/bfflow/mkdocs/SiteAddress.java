package com.betterfleet.bfflow.mkdocs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where MkDocs publishes a file.
 *
 * @see <a href="https://www.mkdocs.org/user-guide/configuration/#use_directory_urls">MkDocs: use_directory_urls</a>
 */
final class SiteAddress {

    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?://[^/\\s]+.*");
    private static final Pattern INDEX = Pattern.compile("(^|.*/)(?:index|README)\\.md");
    private static final String MARKDOWN = ".md";

    private SiteAddress() {}

    static Optional<String> of(MkDocs site, String path) {
        String folder = site.docsDir().isEmpty() ? "" : site.docsDir() + "/";
        return site.siteUrl()
                .filter(address -> ON_THE_WEB.matcher(address).matches() && path.startsWith(folder))
                .filter(address -> !PathPatterns.of(site.excludeDocs()).match(path.substring(folder.length())))
                .flatMap(address -> encoded(published(path.substring(folder.length()), site.directoryUrls()))
                        .map(page -> address.replaceAll("/+$", "") + "/" + page));
    }

    private static String published(String file, boolean directories) {
        if (!file.endsWith(MARKDOWN)) {
            return file;
        }
        if (INDEX.matcher(file).matches()) {
            return INDEX.matcher(file).replaceFirst("$1") + (directories ? "" : "index.html");
        }
        return file.substring(0, file.length() - MARKDOWN.length()) + (directories ? "/" : ".html");
    }

    private static Optional<String> encoded(String path) {
        try {
            return Optional.of(
                    new URI(null, null, "/" + path, null).toASCIIString().substring(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
