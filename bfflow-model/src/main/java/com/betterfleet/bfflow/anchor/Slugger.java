package com.betterfleet.bfflow.anchor;

/**
 * How a site generator makes a heading's anchor of its text.
 *
 * @see <a href="https://python-markdown.github.io/extensions/toc/">Python-Markdown's toc extension, which MkDocs uses</a>
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extras/slugs/">pymdownx.slugs</a>
 * @see <a href="https://docs.gitlab.com/user/markdown/#heading-ids-and-links">GitLab's heading ids</a>
 */
public interface Slugger {

    /** MkDocs as it comes. */
    Slugger MKDOCS = new PythonMarkdownSlugger(false, "-");

    /** GitHub. */
    Slugger GITHUB = ForgeSlugger.GITHUB;

    /** GitLab. */
    Slugger GITLAB = ForgeSlugger.GITLAB;

    /** Tells it from every other one. */
    String name();

    /** The slug of a heading's text. */
    String slug(String text);

    /** The slug, told apart from those that the page has already, of which it is one from now on. */
    String unique(String slug, TakenAnchors taken);
}
