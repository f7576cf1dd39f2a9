package com.betterfleet.bfflow.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the boxes and the content tabs of MkDocs Material: a line that begins one, and below it what is indented by four.
 *
 * <pre>
 * !!! note inline end "Title"
 * ??? "A box that is closed"
 * === "A tab"
 * </pre>
 *
 * @see <a href="https://python-markdown.github.io/extensions/admonition/">Python-Markdown: admonition</a>
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extensions/details/">PyMdown: details</a>
 * @see <a href="https://facelessuser.github.io/pymdown-extensions/extensions/tabbed/">PyMdown: tabbed</a>
 */
final class BoxParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private static final String KIND = "(?<kind>[\\w-]++)(?: ++[\\w-]++)*+";
    private static final String TITLE = "\"(?<title>.*)\"";
    private static final String END = "[ \\t]*+";

    /** The marker, what kind it is, and its title; each linear in the length of the line. */
    private static final Pattern BOX = pattern("(?<marker>!!!|\\?{3}\\+?) ?+" + KIND + "(?: ++" + TITLE + ")?" + END);

    private static final Pattern UNNAMED = pattern("(?<marker>\\?{3}\\+?) ++(?<kind>)" + TITLE + END);
    private static final Pattern TAB = pattern("(?<marker>===[+!]{0,2}+) ++(?<kind>)" + TITLE + END);

    private final AdmonitionBlock block = new AdmonitionBlock();

    private BoxParser(Matcher head, BasedSequence line) {
        block.setOpeningMarker(part(line, head, "marker"));
        block.setInfo(part(line, head, "kind"));
        if (head.group("title") != null) {
            block.setTitle(part(line, head, "title"));
        }
    }

    private static Pattern pattern(String head) {
        return Pattern.compile(head, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static BasedSequence part(BasedSequence line, Matcher head, String name) {
        return line.subSequence(head.start(name), head.end(name));
    }

    /** Whether this is a tab, whose title stands above its content like a label. */
    static boolean isTab(AdmonitionBlock block) {
        return block.getOpeningMarker().startsWith("===");
    }

    /** What makes them part of the syntax. */
    static Extension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {
                // as they are
            }

            @Override
            public void extend(Parser.Builder parser) {
                parser.customBlockParserFactory(new Starts());
            }
        };
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block inner) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() < INDENT ? BlockContinue.none() : BlockContinue.atColumn(state.getColumn() + INDENT);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    private static final class Starts implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    return start(state);
                }
            };
        }

        private static @Nullable BlockStart start(ParserState state) {
            int first = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine();
            if (state.getIndent() >= INDENT || first >= line.length()) {
                return BlockStart.none();
            }
            Optional<Matcher> head = head(line, first);
            return head.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new BoxParser(head.get(), line)).atIndex(line.length());
        }

        /** Hardly any line begins as one of them does. */
        private static Optional<Matcher> head(BasedSequence line, int first) {
            return switch (line.charAt(first)) {
                case '!' -> head(BOX, line, first);
                case '?' -> head(BOX, line, first).or(() -> head(UNNAMED, line, first));
                case '=' -> head(TAB, line, first);
                default -> Optional.empty();
            };
        }

        private static Optional<Matcher> head(Pattern pattern, BasedSequence line, int first) {
            Matcher head = pattern.matcher(line).region(first, line.length());
            return head.matches() ? Optional.of(head) : Optional.empty();
        }
    }
}
