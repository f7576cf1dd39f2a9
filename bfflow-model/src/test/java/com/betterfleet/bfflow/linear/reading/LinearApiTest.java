package com.betterfleet.bfflow.linear.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.betterfleet.bfflow.linear.Issue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Project;
import com.betterfleet.bfflow.linear.Workspace;
import com.betterfleet.bfflow.linear.Workspace.Aspect;
import com.betterfleet.bfflow.linear.reading.FakeLinear.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearApiTest {

    private static final String RATELIMITED =
            "{\"errors\": [{\"message\": \"Rate limit exceeded\", \"extensions\": {\"code\": \"RATELIMITED\"}}]}";

    private final List<Duration> waits = new ArrayList<>();
    private FakeLinear linear;

    @BeforeEach
    void start() throws Exception {
        linear = new FakeLinear();
    }

    @AfterEach
    void stop() {
        linear.close();
    }

    private Workspace read(String token) throws Exception {
        return new LinearApi(new LinearRequests(linear.address(), token, waits::add, Duration.ofMillis(700)))
                .read(List.of("COR"), "bfflow-linear.json");
    }

    private void fails(String message) {
        assertThatThrownBy(() -> read(FakeLinear.TOKEN))
                .isInstanceOf(LinearException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void every_page_is_read() throws Exception {
        Workspace read = read(FakeLinear.TOKEN);

        assertThat(read.issues()).extracting(Issue::key).containsExactly("COR-12", "COR-13", "COR-14");
        assertThat(read.projects()).extracting(Project::name).containsExactly("P", "Q");
        assertThat(read.projects().get(0).milestones()).containsExactly("2026.11");
        assertThat(read.tells()).containsExactlyInAnyOrder(Aspect.values());
        assertThat(linear.asked()).hasSize(6);
        assertThat(linear.asked().get(1).get("variables"))
                .hasToString("{\"first\":100,\"after\":\"c0\",\"filter\":{\"team\":{\"key\":{\"in\":[\"COR\"]}}}}");
        assertThat(waits).isEmpty();
    }

    @Test
    void nothing_but_queries_is_ever_sent() {
        for (String connection : LinearApi.CONNECTIONS) {
            assertThat(LinearApi.query(connection))
                    .startsWith("query ")
                    .doesNotContainIgnoringCase("mutation")
                    .doesNotContainIgnoringCase("subscription");
        }
    }

    @Test
    void it_waits_as_long_as_linear_asks_and_goes_on() throws Exception {
        linear.failing(
                new Fault(429, "", Map.of("Retry-After", "7"), 0),
                new Fault(
                        400,
                        RATELIMITED,
                        Map.of(
                                "Date", "Sun, 22 Nov 2026 10:00:00 GMT",
                                "X-RateLimit-Requests-Reset", "1795341630000"),
                        0),
                Fault.of(400, RATELIMITED));

        assertThat(read(FakeLinear.TOKEN).issues()).hasSize(3);
        assertThat(waits).hasSize(3).first().isEqualTo(Duration.ofSeconds(7));
        assertThat(waits.get(2)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void it_does_not_wait_for_an_hour() {
        linear.failing(new Fault(429, "", Map.of("Retry-After", "2400"), 0));

        fails("Linear allows no more requests for now; try again in 41 minutes");
    }

    @Test
    void who_is_never_let_in_gives_up() {
        linear.failing(Fault.of(429, ""), Fault.of(429, ""), Fault.of(400, RATELIMITED), Fault.of(429, ""));

        assertThatThrownBy(() -> read(FakeLinear.TOKEN))
                .hasMessageStartingWith("Linear allows no more requests for now, after 4 tries (");
        assertThat(waits).hasSize(3);
    }

    @Test
    void an_error_of_the_server_is_tried_again() throws Exception {
        linear.failing(Fault.of(500, "<html>"), Fault.of(503, ""));

        assertThat(read(FakeLinear.TOKEN).issues()).hasSize(3);
        assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void a_slow_server_is_tried_again() throws Exception {
        linear.failing(new Fault(200, "{}", Map.of(), 1200));

        assertThat(read(FakeLinear.TOKEN).issues()).hasSize(3);
        assertThat(waits).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <html> | Linear's answer is not what its API gives; is this its address?",
                "200 | {\"data\": null} | Linear's answer is not what its API gives; is this its address?",
                "200 | {\"data\": {}} | Linear's answer has no issues; is this the address of its API?",
                "404 | not found | Linear answers with 404; is this the address of its API?",
                "302 | '' | Linear answers with 302; is this the address of its API?",
                "400 | {\"errors\": [{\"message\": \"Unknown\\nfield lin_api_0123456789secret\"}]} | Linear says: Unknown field …",
                "200 | {\"errors\": [{}]} | Linear says: an error",
                "403 | '' | Linear does not know the token; make one under Settings, Security & access, Personal API keys",
            })
    void what_goes_wrong_is_one_sentence(int status, String body, String message) {
        linear.failing(Fault.of(status, body));

        fails(message);
        assertThat(waits).isEmpty();
    }

    @Test
    void a_token_that_linear_does_not_know_is_told_without_it() {
        assertThatThrownBy(() -> read("lin_api_wrong"))
                .hasMessage(
                        "Linear does not know the token; make one under Settings, Security & access, Personal API keys");
    }

    @Test
    void pages_that_go_in_a_circle_come_to_an_end() {
        String page =
                "{\"data\": {\"issues\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": true, \"endCursor\": \"x\"}}}}";
        linear.failing(Fault.of(200, page), Fault.of(200, page));

        fails("Linear's pages of issues do not come to an end; try again later");
    }

    @Test
    void who_is_not_there_is_told() {
        linear.close();

        assertThatThrownBy(() -> read(FakeLinear.TOKEN))
                .hasMessageStartingWith("Linear cannot be reached, after 4 tries (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://api.linear.app/graphql", "http://203.0.113.7/graphql", "ftp://localhost/x", "graphql"})
    void a_token_never_goes_in_the_clear(String address) {
        assertThatThrownBy(() -> LinearApi.at(URI.create(address), FakeLinear.TOKEN))
                .hasMessage("bfflow.linear.url must begin with https://, or everybody could read the token");
        assertThatCode(() -> LinearApi.at(LinearApi.ADDRESS, FakeLinear.TOKEN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LinearApi.at(LinearApi.ADDRESS, "a\r\nX: y")).isInstanceOf(LinearException.class);
    }
}
