package com.betterfleet.bfflow.linear.reading;

import com.betterfleet.bfflow.json.JsonException;
import com.betterfleet.bfflow.json.JsonValue;
import com.betterfleet.bfflow.linear.LinearException;
import com.betterfleet.bfflow.text.Printable;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What Linear answers.
 *
 * @param json its body, if it is JSON
 */
record LinearResponse(int status, HttpHeaders headers, Optional<JsonValue> json) {

    private static final int LONGEST_MESSAGE = 200;

    static LinearResponse of(HttpResponse<byte[]> response) {
        return new LinearResponse(response.statusCode(), response.headers(), json(response.body()));
    }

    private static Optional<JsonValue> json(byte[] body) {
        try {
            return Optional.of(JsonValue.read(body));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** Whether it was asked too often. It says so with 429, or with 400 and a code. */
    boolean isLimited() {
        return status == 429
                || (status == 400 && code().filter("RATELIMITED"::equals).isPresent());
    }

    private Optional<String> code() {
        return error().flatMap(error -> error.get("extensions").get("code").text());
    }

    private Optional<JsonValue> error() {
        return json.flatMap(answer -> answer.get("errors").items().stream().findFirst());
    }

    /**
     * The data in it.
     *
     * @param token what no message may hold
     * @throws LinearException if there are none
     */
    JsonValue data(String token) throws LinearException {
        if (status == 401
                || status == 403
                || code().filter("AUTHENTICATION_ERROR"::equals).isPresent()) {
            throw new LinearException(
                    "Linear does not know the token; make one under Settings, Security & access, Personal API keys");
        }
        Optional<String> error = error().map(one -> one.get("message").text().orElse("an error"));
        if (error.isPresent()) {
            throw new LinearException("Linear says: " + harmless(error.get(), token));
        }
        if (status != 200) {
            throw new LinearException("Linear answers with " + status + "; is this the address of its API?");
        }
        return json.map(answer -> answer.get("data"))
                .filter(JsonValue::isObject)
                .orElseThrow(
                        () -> new LinearException("Linear's answer is not what its API gives; is this its address?"));
    }

    private static String harmless(String message, String token) {
        String line = Printable.line(message.replace(token, "\u2026"));
        return line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "\u2026" : line;
    }
}
