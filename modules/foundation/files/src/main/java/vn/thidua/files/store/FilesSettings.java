package vn.thidua.files.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the place decides, as {@code portal.files.*}.
 *
 * @param folder where content is kept; the portal alone writes there
 * @param photoLimit largest photo that is taken
 * @param photoPixels most pixels of a photo, checked before it is decoded
 * @param attachmentLimit largest attachment that is taken
 * @param unusedAfter how long an upload waits to be used before it vanishes
 * @param reserve what stays free on the disk, for the database and the log beside it
 */
@ConfigurationProperties("portal.files")
public record FilesSettings(
        @DefaultValue(".portal/files") Path folder,
        @DefaultValue("30MB") DataSize photoLimit,
        @DefaultValue("60000000") long photoPixels,
        @DefaultValue("20MB") DataSize attachmentLimit,
        @DefaultValue("7d") Duration unusedAfter,
        @DefaultValue("500MB") DataSize reserve) {}
