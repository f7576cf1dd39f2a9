package com.betterfleet.bfflow.notes;

import static com.betterfleet.bfflow.notes.Entries.chain;
import static com.betterfleet.bfflow.notes.Entries.entry;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.notes.NotesResult.Found;
import com.betterfleet.bfflow.policy.Policy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlNotesTest {

    @Test
    void a_whole_page() {
        Chain chain = chain(
                entry("removed", "The v1 interface is gone", "COR-30", "COR-31")
                        .breaking("Calls of /v1 & such", "1. Move\n2. Delete")
                        .saying("# Migration\n\nSee [it](guide.md) and ![the map](map.png)."),
                entry("added", "Night mode", "COR-11").setting("added", "NIGHT", "env", "on", "<When>"));

        assertThat(body(chain, NotesRequest.unreleased().withSummary("# In short\n\nQuiet.")))
                .isEqualTo("""
                <body>
                <header>
                <h1>Unreleased</h1>
                </header>
                <nav aria-label="Contents">
                <ul>
                <li><a href="#action-required">Action required</a></li>
                <li><a href="#added">Added</a></li>
                <li><a href="#removed">Removed</a></li>
                <li><a href="#configuration">Configuration</a></li>
                </ul>
                </nav>
                <main>
                <div class="summary">
                <h2>In short</h2>
                <p>Quiet.</p>
                </div>
                <section aria-labelledby="action-required">
                <h2 id="action-required">Action required</h2>
                <article id="cor-30">
                <h3>The v1 interface is gone <small>(COR-30, COR-31)</small></h3>
                <p class="says"><strong>Impact:</strong> Calls of /v1 &amp; such</p>
                <p class="says"><strong>What to do:</strong> 1. Move
                2. Delete</p>
                <h4>Migration</h4>
                <p>See <a href="../../docs/release-notes/unreleased/guide.md">it</a> and \
                <img src="data:image/png;base64,ZG9jcy9yZWxlYXNlLW5vdGVzL3VucmVsZWFzZWQvbWFwLnBuZw==" alt="the map">.</p>
                </article>
                </section>
                <section aria-labelledby="added">
                <h2 id="added">Added</h2>
                <article id="cor-11">
                <h3>Night mode <small>(COR-11)</small></h3>
                </article>
                </section>
                <section aria-labelledby="removed">
                <h2 id="removed">Removed</h2>
                <p><strong>The v1 interface is gone</strong> <small>(COR-30, COR-31)</small> – \
                <a href="#cor-30">see Action required above</a></p>
                </section>
                <section aria-labelledby="configuration">
                <h2 id="configuration">Configuration</h2>
                <div class="wide" tabindex="0" role="region" aria-label="Configuration">
                <table>
                <thead>
                <tr><th scope="col">Setting</th><th scope="col">Change</th><th scope="col">Kind</th>\
                <th scope="col">Default</th><th scope="col">Description</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row"><code>NIGHT</code></th><td>added</td><td>env</td><td><code>on</code></td>\
                <td>&lt;When&gt;</td></tr>
                </tbody>
                </table>
                </div>
                </section>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void a_page_with_nothing_to_tell_says_so() {
        assertThat(body(chain(), NotesRequest.unreleased())).isEqualTo("""
                <body>
                <header>
                <h1>Unreleased</h1>
                </header>
                <main>
                <p>There is nothing here that users need to know.</p>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void it_needs_nothing_beside_itself() {
        assertThat(new HtmlNotes(Optional.empty(), path -> Optional.empty()).render(SamplePage.WITH_EVERYTHING))
                .startsWith(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\"")
                .contains("<title>Release text, milestone text (text) – withdrawn</title>", "<em>Asked for:</em> text")
                .doesNotContain("src=", "<link", "url(", "@import", "<script");
    }

    @Test
    void an_image_that_is_not_there_is_a_link() {
        assertThat(new HtmlNotes(Optional.of(""), path -> Optional.empty())
                        .render(page(
                                chain(entry("added", "A", "COR-1")
                                        .saying("![Map](a%20b.png) ![Out](../../../../x.png)")),
                                NotesRequest.unreleased())))
                .contains(
                        "<p><a href=\"docs/release-notes/unreleased/a%20b.png\">Map</a> <a href=\"../x.png\">Out</a></p>");
    }

    private static String body(Chain chain, NotesRequest request) {
        String html = new HtmlNotes(Optional.of("target/bfflow"), path -> Optional.of(path.getBytes(UTF_8)))
                .render(page(chain, request));
        return html.substring(html.indexOf("<body>"));
    }

    private static NotesPage page(Chain chain, NotesRequest request) {
        return ((Found) new ReleaseNotes(chain, Policy.defaults()).page(request)).page();
    }
}
