package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.Json;
import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.LinearException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks Linear one question at a time, and again where it is slow, down, or asks to wait. The token is in no message. */
final class LinearRequests {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(60);

    /** Who would wait longer can as well come back. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private static final int TRIES = 4;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    private final URI address;
    private final String token;
    private final Pause pause;
    private final Duration patience;

    LinearRequests(URI address, String token, Pause pause) throws LinearException {
        this(address, token, pause, ANSWERING);
    }

    LinearRequests(URI address, String token, Pause pause, Duration patience) throws LinearException {
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && isHere(address))) {
            throw new LinearException("bfflow.linear.url must begin with https://, or everybody could read the token");
        }
        if (!token.matches("[\\x20-\\x7E]+")) {
            throw new LinearException("the token for Linear holds characters that no token has");
        }
        this.address = address;
        this.token = token;
        this.pause = pause;
        this.patience = patience;
    }

    private static boolean isHere(URI address) {
        try {
            return address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The data that answer a query. */
    JsonValue ask(String query, Map<String, Object> variables) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Json.file(Map.of("query", query, "variables", variables))))
                .build();
        try {
            return ask(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LinearException("somebody stopped the reading of Linear");
        }
    }

    private JsonValue ask(HttpRequest request) throws LinearException, InterruptedException {
        String trouble = "";
        for (int tried = 1; tried <= TRIES; tried++) {
            Duration wait = Duration.ofSeconds(1L << tried);
            Optional<LinearResponse> response = Optional.empty();
            try {
                response =
                        Optional.of(LinearResponse.of(client.send(request, HttpResponse.BodyHandlers.ofByteArray())));
            } catch (HttpTimeoutException e) {
                trouble = "did not answer within " + patience.toSeconds() + " s";
            } catch (IOException e) {
                trouble = "cannot be reached";
            }
            if (response.isPresent()) {
                if (response.get().isLimited()) {
                    trouble = "allows no more requests for now";
                    wait = Limit.asked(response.get().headers()).orElse(wait);
                } else if (response.get().status() >= 500) {
                    trouble = "answers with " + response.get().status();
                } else {
                    return response.get().data(token);
                }
            }
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                throw new LinearException(
                        "Linear " + trouble + "; try again in " + (wait.toMinutes() + 1) + " minutes");
            }
            if (tried < TRIES) {
                pause.await(wait);
            }
        }
        throw new LinearException("Linear " + trouble + ", after " + TRIES + " tries (" + address.getHost() + ")");
    }
}
