package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parser of what is in a block. The one that it extends copies the whole block for whatever it finds in it, so that a block
 * twice as long takes four times as long; this one does not.
 */
final class LeanInlineParser extends InlineParserImpl {

    private static final DataKey<Integer> UNREAD = new DataKey<>("UNREAD", -1);

    /** In a block of at most so many characters everything is quick. */
    private static final int SHORT = 2000;

    /** From each start of a link all that follows is searched for its end: so many characters on one page, about a second. */
    private static final long MOST = 1L << 29;

    private long work;

    LeanInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
    }

    /** Where the first block begins that was not read; empty where all were. */
    static Optional<Integer> unread(Document document) {
        return Optional.of(UNREAD.get(document)).filter(offset -> offset >= 0);
    }

    /** A block that would take too long is left as plain text. */
    @Override
    public void parse(BasedSequence content, Node block) {
        if (content.length() > SHORT) {
            work += (long) linkStarts(content) * content.length();
            if (work > MOST) {
                if (UNREAD.get(document) < 0) {
                    document.set(UNREAD, content.getStartOffset());
                }
                block.appendChild(new Text(content));
                return;
            }
        }
        super.parse(content, block);
    }

    private static int linkStarts(BasedSequence content) {
        int starts = 0;
        for (int at = content.indexOf("]("); at >= 0; at = content.indexOf("](", at + 1)) {
            starts++;
        }
        return starts;
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher found = matcher(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        Matcher found = matcher(pattern);
        if (found == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[found.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            if (found.group(i) != null) {
                groups[i] = input.subSequence(found.start(i), found.end(i));
            }
        }
        return groups;
    }
}
