package com.betterfleet.bfflow.prose;

import java.util.Set;

/**
 * The elements that can stand in the body of an HTML page, obsolete ones that browsers still show included.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#elements-3">HTML: index of elements</a>
 */
final class HtmlElements {

    private static final Set<String> BODY = Set.of("""
            a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite
            code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font
            footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark marquee
            math menu meter nav nobr noscript object ol optgroup option output p param picture pre progress q rb rp rt rtc
            ruby s samp script search section select selectedcontent slot small source span strike strong style sub summary
            sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr
            """.strip().split("\\s+"));

    private HtmlElements() {}

    /** Whether this is one, its name in lower case. */
    static boolean contain(String name) {
        return BODY.contains(name);
    }
}
