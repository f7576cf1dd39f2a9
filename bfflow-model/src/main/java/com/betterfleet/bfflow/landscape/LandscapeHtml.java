package com.betterfleet.bfflow.landscape;

import com.betterfleet.bfflow.landscape.Landscape.Member;
import com.betterfleet.bfflow.landscape.Landscape.Specified;
import com.betterfleet.bfflow.landscape.Landscape.StoryLine;
import com.betterfleet.bfflow.template.Frame;
import com.betterfleet.bfflow.template.PageTemplate;
import com.betterfleet.bfflow.template.TemplateException;
import com.betterfleet.bfflow.text.Count;
import java.util.List;
import java.util.Map;

/** Several repositories as one page of HTML that needs nothing beside itself, and runs nothing. */
public final class LandscapeHtml {

    /** The file's name. */
    public static final String FILE = "landscape.html";

    private static final String PAGE = "landscape.html.mustache";
    private static final String STYLE = "landscape.css";

    private LandscapeHtml() {}

    /** The page, ending in a line feed: the same for the same repositories. */
    public static String of(Landscape landscape) {
        String style = Frame.resource(LandscapeHtml.class, STYLE);
        Map<String, Object> values = Map.of(
                "style",
                style,
                "styleHash",
                Frame.hash(style),
                "counts",
                counts(landscape),
                "repositories",
                landscape.repositories().stream().map(LandscapeHtml::member).toList(),
                "specifications",
                landscape.specifications().stream()
                        .map(LandscapeHtml::specified)
                        .toList(),
                "unspecified",
                landscape.unspecified().stream().map(LandscapeHtml::story).toList(),
                "doubles",
                landscape.doubles().stream()
                        .map(same -> Map.of("id", same.id().text(), "places", same.places()))
                        .toList(),
                "orphans",
                landscape.orphans().stream()
                        .map(orphan -> Map.of(
                                "id", orphan.id().text(), "repository", orphan.repository(), "path", orphan.path()))
                        .toList());
        try {
            return PageTemplate.of(PAGE, Frame.resource(LandscapeHtml.class, PAGE), Frame::escaped, List.of())
                    .render(values);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String counts(Landscape landscape) {
        int stories =
                landscape.repositories().stream().mapToInt(Member::stories).sum();
        return String.join(
                ", ",
                Count.of(landscape.repositories().size(), "repository", "repositories")
                        .toString(),
                Count.of(landscape.specifications().size(), "specification").toString(),
                Count.of(stories, "story", "stories").toString());
    }

    private static Map<String, Object> member(Member member) {
        return Map.of(
                "named", member.repository().named(),
                "stories", member.stories(),
                "unreleased", member.unreleased(),
                "releases", member.releases());
    }

    private static Map<String, Object> specified(Specified one) {
        return Map.of(
                "title", one.title(),
                "place", one.repository() + "/" + one.page(),
                "stories", one.stories().stream().map(LandscapeHtml::story).toList(),
                "uncovered", one.uncovered());
    }

    private static Map<String, Object> story(StoryLine story) {
        return Map.of(
                "id", story.id().text(),
                "title", story.title(),
                "repository", story.repository(),
                "status", LandscapeWords.status(story),
                "lacks", story.lacksEntry(),
                "delivery", LandscapeWords.delivery(story));
    }
}
