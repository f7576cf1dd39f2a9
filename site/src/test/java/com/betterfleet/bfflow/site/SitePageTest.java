package com.betterfleet.bfflow.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SitePageTest {

    private static final Places PLACES = new Places(
            Map.of(
                    "README.md", "index.md",
                    "docs/policy.md", "policy.md",
                    "docs/work/one/stories.md", "work/one/stories.md"),
            "https://forge.example/tree");

    @Test
    void links_lead_to_the_pages_of_the_site_else_to_the_forge() {
        assertThat(moved("README.md", "[policy](docs/policy.md#waivers), [an\nexample](examples/one), [top](#a)"))
                .isEqualTo(
                        "[policy](policy.md#waivers), [an\nexample](https://forge.example/tree/examples/one), [top](#a)");
        assertThat(moved("docs/work/one/stories.md", "[a](../../policy.md) [b](../../../README.md) [c](stories.md)"))
                .isEqualTo("[a](../../policy.md) [b](../../index.md) [c](stories.md)");
        assertThat(moved("docs/policy.md", "[a](https://example.com/x.md)")).isEqualTo("[a](https://example.com/x.md)");
    }

    @Test
    void pictures_stay_beside_the_guides() {
        assertThat(moved("docs/policy.md", "![It](images/report.png)")).isEqualTo("![It](images/report.png)");
        assertThat(moved("README.md", "![It](docs/images/report.png)")).isEqualTo("![It](images/report.png)");
    }

    @Test
    void examples_stay_as_they_are() {
        String example = "```markdown\n[policy](docs/policy.md)\n## Heading\n```\n";

        assertThat(moved("README.md", example)).isEqualTo(example);
    }

    @Test
    void headings_have_the_anchors_that_links_on_the_forge_use() {
        assertThat(moved("README.md", "# Title\n\n## One policy, many\n\nText.\n"))
                .isEqualTo("# Title\n\n## <a id=\"one-policy-many\"></a>One policy, many\n\nText.\n");
    }

    @Test
    void the_file_of_an_example_stands_above_it() {
        assertThat(moved("README.md", "```yaml title=\"bfflow.yml\"\nextends: a.yml\n```\n"))
                .isEqualTo("`bfflow.yml`:\n\n```yaml\nextends: a.yml\n```\n");
    }

    private static String moved(String path, String text) {
        return new SitePage(path, text).moved(PLACES);
    }
}
