package com.betterfleet.bfflow.chain;

import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import java.util.Optional;

/**
 * A Markdown file in a work item.
 *
 * @param path the file
 * @param kind what it is
 * @param stage the stage of its work item
 * @param workItem the folder of its work item
 * @param heading where its H1 is, or its beginning
 * @param title its H1, or its file name
 * @param fields its own fields
 * @param flaw what keeps its front matter from being read, if anything
 * @param kindStated whether its front matter says what it is
 * @param page what it says
 */
public record Document(
        String path,
        Kind kind,
        Stage stage,
        String workItem,
        Location heading,
        String title,
        Fields fields,
        Optional<Flaw> flaw,
        boolean kindStated,
        Page page) {}
