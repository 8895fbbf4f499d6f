package vn.thidua.core.module;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module as the administrator sees it.
 *
 * @param id its word
 * @param name text key of its name
 * @param about text key of the sentence about it
 * @param on whether it works at present
 * @param needs text keys of the names of the modules it needs
 * @param neededBy text keys of the names of the modules that are on and need it
 * @param last the last switching, or nothing when nobody ever switched it
 */
public record ModuleRow(
        String id,
        String name,
        String about,
        boolean on,
        List<String> needs,
        List<String> neededBy,
        @Nullable SwitchChange last) {}
