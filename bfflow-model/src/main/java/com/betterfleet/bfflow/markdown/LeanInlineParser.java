package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parser of what is in a block. The one that it extends copies the whole block for whatever it finds in it, so that a block
 * twice as long takes four times as long; this one does not.
 */
final class LeanInlineParser extends InlineParserImpl {

    LeanInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
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
