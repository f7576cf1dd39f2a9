package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings, rules, fences and HTML, looked for only on lines that begin as they do. Of themselves they put the paragraph
 * above together for every line, or search the whole line, or take as many frames as a line has signs.
 */
final class LeanBlocks {

    private LeanBlocks() {}

    /** Puts them in the place of the parser's own. */
    static Parser.Builder in(MutableDataSet options) {
        options.set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false);
        return Parser.builder(options)
                .customBlockParserFactory(new Headings())
                .customBlockParserFactory(new Fences())
                .customBlockParserFactory(new Rules())
                .customBlockParserFactory(new Html())
                .customInlineParserFactory(LeanInlineParser::new)
                // the parser's own would go with its own inline parser
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    }

    private static BlockParserFactory on(String signs, BlockParserFactory start) {
        return (state, matched) -> signs.indexOf(sign(state)) < 0 ? BlockStart.none() : start.tryStart(state, matched);
    }

    private static char sign(ParserState state) {
        int first = state.getNextNonSpaceIndex();
        return first < state.getLine().length() ? state.getLine().charAt(first) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static final class Headings extends HeadingParser.Factory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory start = super.apply(options);
            boolean spaceless = Parser.HEADING_NO_ATX_SPACE.get(options);
            return (state, matched) -> mayBegin(state, spaceless) ? start.tryStart(state, matched) : BlockStart.none();
        }

        /** Signs {@code #} before a space, or a line of nothing but {@code =} or {@code -}. */
        private static boolean mayBegin(ParserState state, boolean spaceless) {
            char sign = sign(state);
            if (sign != '#' && sign != '=' && sign != '-') {
                return false;
            }
            BasedSequence line = state.getLine();
            int end = state.getNextNonSpaceIndex();
            while (end < line.length() && line.charAt(end) == sign) {
                end++;
            }
            return sign == '#'
                    ? spaceless || end == line.length() || isSpace(line.charAt(end))
                    : line.subSequence(end).isBlank();
        }
    }

    private static final class Fences extends FencedCodeBlockParser.Factory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return on("`~", super.apply(options));
        }
    }

    private static final class Rules extends ThematicBreakParser.Factory {

        private static final int CODE_INDENT = 4;
        private static final int FEWEST_SIGNS = 3;

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return on("*_-", Rules::tryStart);
        }

        /** A line under a paragraph may be that of a heading, and comes first. */
        @Override
        public Set<Class<?>> getAfterDependents() {
            Set<Class<?>> after = new HashSet<>(super.getAfterDependents());
            after.add(Headings.class);
            after.add(Fences.class);
            after.add(Html.class);
            return after;
        }

        private static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            char sign = sign(state);
            int signs = 0;
            for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == sign) {
                    signs++;
                } else if (!isSpace(c)) {
                    return BlockStart.none();
                }
            }
            return signs < FEWEST_SIGNS
                    ? BlockStart.none()
                    : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                            .atIndex(line.length());
        }
    }

    private static final class Html extends HtmlBlockParser.Factory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory start = super.apply(options);
            return (state, matched) ->
                    sign(state) == '<' && !isLongTag(state) ? start.tryStart(state, matched) : BlockStart.none();
        }

        private static boolean isLongTag(ParserState state) {
            BasedSequence line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            boolean tag = first + 1 < line.length() && "!?".indexOf(line.charAt(first + 1)) < 0;
            return tag && LongMarkup.isTag(line, first);
        }
    }
}
