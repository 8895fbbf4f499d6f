package vn.thidua.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.thidua.files.store.FilesSettings;

@Configuration
@EnableScheduling
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {}
