package com.betterfleet.bfflow.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.git.BaseName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaseRequestTest {

    private static final String DIFF_BASE = "CI_MERGE_REQUEST_DIFF_BASE_SHA";
    private static final String TARGET = "CI_MERGE_REQUEST_TARGET_BRANCH_NAME";

    private static Optional<BaseRequest> request(String base, Map<String, String> environment) {
        return BaseRequest.of(
                Optional.ofNullable(base), Optional.empty(), name -> Optional.ofNullable(environment.get(name)));
    }

    private static BaseName base(String base, Map<String, String> environment) {
        return request(base, environment).orElseThrow().base();
    }

    @Test
    void without_a_base_all_of_the_repository_is_judged() {
        assertThat(request(null, Map.of())).isEmpty();
        assertThat(request(" ", Map.of("GITHUB_BASE_REF", "", TARGET, " "))).isEmpty();
    }

    @Test
    void what_is_asked_for_comes_before_what_the_pipeline_knows() {
        assertThat(base("origin/main", Map.of(DIFF_BASE, "abc")))
                .isEqualTo(new BaseName("origin/main", "bfflow.base", false));
        assertThat(request("none", Map.of(DIFF_BASE, "abc"))).isEmpty();
    }

    @Test
    void a_pipeline_knows_the_commit_or_else_the_branch() {
        assertThat(base(null, Map.of(DIFF_BASE, "abc", TARGET, "main")))
                .isEqualTo(new BaseName("abc", DIFF_BASE, false));
        assertThat(base(null, Map.of(TARGET, "main", "GITHUB_BASE_REF", "trunk")))
                .isEqualTo(new BaseName("main", TARGET, true));
        assertThat(base(null, Map.of("GITHUB_BASE_REF", "trunk")))
                .isEqualTo(new BaseName("trunk", "GITHUB_BASE_REF", true));
    }

    @Test
    void where_results_are_merged_first_the_target_is_what_they_were_merged_into() {
        assertThat(base(null, Map.of(DIFF_BASE, "abc", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "def")))
                .isEqualTo(new BaseName("def", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA", false));
    }

    @Test
    void a_message_is_held_against_the_last_commit() {
        BaseRequest request = BaseRequest.of(Optional.empty(), Optional.of("Grey out\n# no"), name -> Optional.of("x"))
                .orElseThrow();
        assertThat(request.base()).isEqualTo(new BaseName("HEAD", "bfflow.message", false));
        assertThat(request.message().orElseThrow().message()).isEqualTo("Grey out");
    }

    @Test
    void a_pipeline_also_knows_the_branch() {
        assertThat(request("main", Map.of("CI_COMMIT_REF_NAME", "a", "GITHUB_HEAD_REF", "b", TARGET, "main"))
                        .orElseThrow()
                        .branches())
                .containsExactly("a", "b");
    }
}
