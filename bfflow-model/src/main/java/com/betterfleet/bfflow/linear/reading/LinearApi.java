package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.linear.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what Linear holds from Linear itself: pages of issues, projects and milestones, and never anything but queries.
 *
 * @see <a href="https://linear.app/developers/pagination">Linear: pagination</a>
 */
public final class LinearApi {

    /** Where it is. */
    public static final URI ADDRESS = URI.create("https://api.linear.app/graphql");

    /** What is asked for, each with the query of its name beside this class. */
    static final List<String> CONNECTIONS = List.of("issues", "projects", "projectMilestones");

    private static final int PAGE = 100;

    /** So many pages that somebody counts in a circle. */
    private static final int MOST_PAGES = 1000;

    private final LinearRequests requests;

    LinearApi(LinearRequests requests) {
        this.requests = requests;
    }

    /**
     * The API.
     *
     * @param address {@link #ADDRESS}, or that of something that passes requests on
     * @param token a personal API key; sent there and nowhere else
     * @throws LinearException if the token would go over a network for everybody to read
     */
    public static LinearApi at(URI address, String token) throws LinearException {
        return new LinearApi(new LinearRequests(address, token, time -> Thread.sleep(time.toMillis())));
    }

    /**
     * What it holds.
     *
     * @param teams the keys of the teams whose issues are asked for; all where there is none
     * @param source what to call it in findings
     * @throws LinearException if Linear does not say
     */
    public Workspace read(List<String> teams, String source) throws IOException {
        GraphQlAnswer all = new GraphQlAnswer();
        for (String connection : CONNECTIONS) {
            pages(connection, teams, all);
        }
        return all.workspace(source);
    }

    private void pages(String connection, List<String> teams, GraphQlAnswer all) throws IOException {
        Optional<String> cursor = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonValue data = requests.ask(query(connection), variables(connection, teams, cursor));
            JsonValue found = data.get(connection);
            if (!found.get("nodes").isList()) {
                throw new LinearException("Linear's answer has no " + connection + "; is this the address of its API?");
            }
            all.add(data);
            Optional<String> next = found.get("pageInfo").get("endCursor").text();
            if (!found.get("pageInfo").get("hasNextPage").isTrue()) {
                return;
            }
            if (next.isEmpty() || next.equals(cursor)) {
                break;
            }
            cursor = next;
        }
        throw new LinearException("Linear's pages of " + connection + " do not come to an end; try again later");
    }

    private static Map<String, Object> variables(String connection, List<String> teams, Optional<String> cursor) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("first", PAGE);
        variables.put("after", cursor);
        if (connection.equals("issues") && !teams.isEmpty()) {
            variables.put("filter", Map.of("team", Map.of("key", Map.of("in", teams))));
        }
        return variables;
    }

    /** The query for a connection. */
    static String query(String connection) {
        String file = connection + ".graphql";
        try (InputStream in = LinearApi.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside " + LinearApi.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
