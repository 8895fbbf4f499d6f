package vn.thidua.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.text.TextSettings;

@Configuration
@EnableScheduling
@EnableConfigurationProperties({FilesSettings.class, TextSettings.class})
class FilesConfiguration {}
